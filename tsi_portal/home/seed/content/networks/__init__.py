"""The networks of Torino Social Impact, each tie only as strong as its source says."""
