"""What exports come packed in: zip, tar, folder, lone file. Each lists its members as sources; only `archive` asks."""
