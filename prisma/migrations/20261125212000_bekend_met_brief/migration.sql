-- The letter that made a decision known. Empty when it was sent outside Baken; then only the day is known.
alter table verlof add column bekend_brief_id uuid,
  add foreign key (bureau_id, bekend_brief_id) references brief (bureau_id, id);
alter table vrijstellingzaak add column bekend_brief_id uuid,
  add foreign key (bureau_id, bekend_brief_id) references brief (bureau_id, id);
