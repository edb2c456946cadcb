/** The smallest Next app there is, for comparison: what Next itself weighs and takes on this machine. */
const config = { poweredByHeader: false, serverExternalPackages: ['pg'] }

export default config
