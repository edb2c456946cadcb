import { Failure } from '@/components/illustrations/Failure'
import { Button, ButtonLink } from '@/components/ui/Button'
import { MessagePage } from './MessagePage'

export type FailureWords = { title: string; text: string; reference: string; retry: string; home: string }

type Props = {
  words: FailureWords
  /** The number under which the log knows it; never what went wrong, never a stack. */
  id?: string | undefined
  onRetry?: (() => void) | undefined
}

/** Takes its words as a value: it must still speak when whatever brings words is what broke. */
export function ErrorPage({ words, id, onRetry }: Props) {
  return (
    <MessagePage
      picture={<Failure />}
      title={words.title}
      text={words.text}
      small={id && words.reference.replace('{id}', id)}
      actions={
        <>
          {onRetry && (
            <Button variant="primary" icon="retry" onClick={onRetry}>
              {words.retry}
            </Button>
          )}
          <ButtonLink href="/">{words.home}</ButtonLink>
        </>
      }
    />
  )
}
