"""The whole program driven from outside: pointer, touch and assistive technology."""
