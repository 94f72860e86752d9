"""What exports come packed in: zip, tar, folder, lone file, parts as one. Only `open` opens an export."""
