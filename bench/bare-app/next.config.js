/** The smallest Next app there is, for comparison: what Next itself weighs and takes on this machine. */
export default { poweredByHeader: false, serverExternalPackages: ['pg'] }
