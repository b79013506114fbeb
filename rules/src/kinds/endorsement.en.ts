import type { endorsementFr } from './endorsement.fr.ts'

export const endorsementEn: typeof endorsementFr = {
  title: 'What sharing means',
  says: 'Sharing is not always approving: the charter says what it is.',
  parameters: { engages: 'whether sharing engages' },
  rule: ({ engages }) => (engages ? 'sharing engages whoever shares.' : 'sharing is not approving.'),
  findings: {
    engages: () => 'Sharing this engages you as if you had written it.',
    free: () => 'Sharing is not approving, but a reader may think so.',
  },
  questions: {
    engages: () => 'Do you agree with what you share?',
    free: () => 'Did you say in one sentence why you share it?',
  },
}
