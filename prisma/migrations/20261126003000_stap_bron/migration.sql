-- What a mark on the routekaart follows from, when nobody set it by hand: the melding of the school, or a letter that left.
alter table stapregistratie
  add column bron text check (bron in ('melding', 'brief')),
  add column brief_id uuid,
  add foreign key (bureau_id, brief_id) references brief (bureau_id, id);
