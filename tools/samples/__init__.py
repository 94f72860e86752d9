"""The invented person of the sample exports, and one module a platform that writes what that platform would give her."""
