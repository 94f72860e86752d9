"""What Facebook's and Instagram's exports share. It is no platform of its own."""
