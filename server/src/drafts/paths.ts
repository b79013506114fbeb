/** Where the document that a draft was read from lies among the files of the installation. */
export const documentPath = (organisationId: string, draftId: string) =>
  `${organisationId}/drafts/${draftId}/document`
