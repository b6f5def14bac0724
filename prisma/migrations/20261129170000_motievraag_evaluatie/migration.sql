-- What no single figure answers can be answered by an evaluation.
alter table motie_vraag add column evaluatie_id uuid;
alter table motie_vraag add foreign key (bureau_id, evaluatie_id) references evaluatie (bureau_id, id);
alter table motie_vraag add check (evaluatie_id is null or indicator is null);
