export const ANSWERS = ['allowed', 'review', 'refused'] as const
/** Whether a post may go out: as it is, with someone's agreement, or not like this. */
export type Answer = (typeof ANSWERS)[number]

/** The article that a question is about, in the charter in force. */
export type ArticleView = { id: string; number: string | null; title: string; quote: string }

export type QuestionView = {
  id: string
  situation: string
  answer: Answer
  because: string
  rule: string
  source: 'written' | 'example'
  /** Null when the charter in force no longer has the rule: the question is then not asked. */
  article: ArticleView | null
}

/** A question that the charter's own examples give; `key` says which one. */
export type ProposalView = Omit<QuestionView, 'id' | 'source'> & { key: string }

/** One question as it is asked; what follows the answer is null until it is given. */
export type AskedView = {
  id: string
  situation: string
  given: Answer | null
  answer: Answer | null
  because: string | null
  article: ArticleView | null
}

export type AttemptView = {
  id: string
  questions: AskedView[]
  /** How many right answers pass it. */
  needed: number
  finishedAt: string | null
  correct: number | null
  passed: boolean | null
}

/** Where someone stands. `late`: their last day is over. */
export type TrainingStanding = 'done' | 'due' | 'late' | 'not-asked'

export type MyTrainingView = {
  standing: TrainingStanding
  dueOn: string | null
  trainedOn: string | null
  ready: number
  questions: number
  passPercent: number
  underWay: string | null
  /** The last attempt that was passed. */
  certificate: { attemptId: string; at: string } | null
  rule: ArticleView | null
}

export type TraineeView = {
  person: { id: string; name: string; unit: string | null }
  standing: TrainingStanding
  accessSince: string | null
  dueOn: string | null
  trainedOn: string | null
}

export type TrainingManagementView = {
  questions: QuestionView[]
  proposals: ProposalView[]
  settings: { questions: number; passPercent: number }
  trainees: TraineeView[]
  /** Rules that a question may be about. */
  rules: { id: string; quote: string; article: string }[]
  /** The charter has a rule that asks for a training. */
  asks: boolean
  months: number
}

/** Someone who still has to be trained. */
export type AskedTraining = { personId: string; since: string; dueOn: string }
