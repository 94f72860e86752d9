"""A cohort on a Dask cluster: the same function for a person, on this machine or on many. Dask is loaded only when asked for."""
