"""WhatsApp: the feeds, and how telephones name the file of a chat."""
