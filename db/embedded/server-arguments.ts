import { socketPort } from './places'

/** A Unix socket only its own account may open; Windows has none that pg can use, so a random port on the loopback. */
type Address = { socketFolder: string } | { port: number }

/** Given at each start, so that what matters does not depend on a file someone may have edited. */
export function serverArguments(address: Address): string[] {
  const settings: Record<string, string> = {
    ...('port' in address
      ? { listen_addresses: '127.0.0.1', port: String(address.port) }
      : {
          listen_addresses: '',
          port: String(socketPort),
          unix_socket_directories: quoted(address.socketFolder),
          unix_socket_permissions: '0700',
        }),
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '120',
    // A failing statement and its detail hold what a family said: the log tells that something failed, never the words.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The setting is a list: a comma or a quote in the path must not begin a second folder. */
const quoted = (folder: string) => `"${folder.replaceAll('"', '""')}"`
