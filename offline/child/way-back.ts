import { askHands } from '../desk-server'
import { wrappedKeys } from '../device/unlock'

/**
 * How a grown-up opens this device again when nobody holds the key any more. A visit has its passphrase, also without a network; a desk
 * that was handed over comes back with the code, which only the server knows. `desk`: it came back in another tab.
 */
export async function wayBack(): Promise<'desk' | 'passphrase' | 'code' | 'sign_in' | 'unreachable'> {
  const [taken, said] = await Promise.all([wrappedKeys().catch(() => []), askHands()])
  if (typeof said !== 'string' && said.hands === 'child') return 'code'
  if (taken.length > 0) return 'passphrase'
  if (typeof said !== 'string' && said.hands === 'desk') return 'desk'
  return said === 'unreachable' ? said : 'sign_in'
}
