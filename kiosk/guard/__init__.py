"""What keeps the show running and tells how it is. No Qt; knows no other room's insides."""
