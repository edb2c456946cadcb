/** Where the pages about people are. */
export const peopleOf = (caseId: string) => ({
  case: `/cases/${caseId}`,
  people: `/cases/${caseId}/people`,
  households: `/cases/${caseId}/people/households`,
  add: (kind: string) => `/cases/${caseId}/people/new?kind=${kind}`,
  person: (personId: string) => `/cases/${caseId}/people/${personId}`,
})
