-- How often before: counted per row of the inbox and of every import. From the index alone, without fetching each melding.
create index melding_eerder on melding (bureau_id, jongere_id, ontvangen_op) include (status, id);
drop index melding_jongere;
