-- Which partner of the bureau does it, when it is one; what is typed beside it says which coach or department.
alter table interventie add column organisatie_id uuid,
  add foreign key (bureau_id, organisatie_id) references organisatie (bureau_id, id);
create index interventie_organisatie on interventie (bureau_id, organisatie_id) where organisatie_id is not null;
