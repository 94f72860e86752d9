"""What each verb of the command line does. Imported one by one, when its verb is called."""
