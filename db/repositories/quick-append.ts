/**
 * Lays one update at the end of the log when it still ends where the copy in memory does; no row otherwise, also when the right to
 * edit ended: row security asks in this same statement. Values: document, epoch, expected head, sealed bytes, summary as JSON or null.
 */
export const quickAppend = {
  name: 'quick_append',
  types: 'uuid, int, bigint, bytea, text',
  text: `
    with doc as (
      update tool_document set head_seq = head_seq + 1, log_rows = log_rows + 1, log_bytes = log_bytes + length($4), last_worked_at = now(),
        summary = coalesce($5::jsonb, summary)
      where id = $1 and epoch = $2 and head_seq = $3 and deleted_at is null
      returning id, case_id, epoch, head_seq, log_rows, log_bytes),
    row as (
      insert into document_update (document_id, case_id, epoch, seq, data, staff_id)
      select id, case_id, epoch, head_seq, $4, app.uid() from doc returning seq)
    select head_seq::int as seq, log_rows as "logRows", log_bytes::int as "logBytes" from doc, row`,
}

export type QuickAppended = { seq: number; logRows: number; logBytes: number }
