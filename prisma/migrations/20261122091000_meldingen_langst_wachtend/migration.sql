-- The inbox shows what waits longest first within a priority, so that what is late does not sink.
drop index melding_inbox;
create index melding_inbox on melding (bureau_id, prioriteit, ontvangen_op, id) where status = 'R';
