"""What is on the screen next, and until when: pure functions on frozen state. No Qt."""
