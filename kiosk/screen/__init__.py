"""The only home of Qt: state objects for QML, windows, input."""
