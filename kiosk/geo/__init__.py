"""The world on a map: data, projection, routes, views, pins and labels; no Qt."""
