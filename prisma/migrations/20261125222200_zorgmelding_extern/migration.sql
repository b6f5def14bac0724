-- A zorgmelding of another system keeps its number, so that the same file twice changes nothing.
alter table zorgmelding add column extern_id text;
create unique index zorgmelding_extern on zorgmelding (bureau_id, extern_id) where extern_id is not null;
