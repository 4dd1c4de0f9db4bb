"""PostgreSQL's own settings for an embedded database: one small site on a shared machine, reached by a socket only."""

COMMON = {
    "listen_addresses": "",
    "port": "5432",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "effective_cache_size": "512MB",
    "max_wal_size": "256MB",
    "min_wal_size": "32MB",
    "max_worker_processes": "4",
    "max_parallel_workers_per_gather": "1",
    "autovacuum_max_workers": "2",
    "io_method": "sync",
    "random_page_cost": "1.1",
    "jit": "off",
    # The log names no statement with its values: they are personal data.
    "log_min_messages": "warning",
    "log_checkpoints": "off",
    "log_min_error_statement": "panic",
    "log_line_prefix": "%m [%p] ",
}

# For databases of tests, which a power cut may destroy.
NOT_DURABLE = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "128MB",
    "max_wal_size": "1GB",
}


def server_options(socket_folder, *, durable):
    """Return the command-line options of `postgres`, so that they follow the code and not the day of initdb."""
    values = {**COMMON, **({} if durable else NOT_DURABLE), "unix_socket_directories": str(socket_folder)}
    return [part for name, value in values.items() for part in ("-c", f"{name}={value}")]
