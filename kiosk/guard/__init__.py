"""What keeps the show running and tells how it is. No Qt; knows none of the other rooms' insides."""
