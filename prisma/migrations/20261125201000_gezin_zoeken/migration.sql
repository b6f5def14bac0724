-- A parent is found by name, so that he is chosen for the next child instead of typed again; and a link made by mistake is taken back.
alter table ouder add column naam_sorteer text collate "C" not null default '';
create index ouder_naam on ouder (bureau_id, naam_sorteer, id);
create index ouder_adres on ouder (bureau_id, postcode, huisnummer) where postcode is not null;
alter table ouderschap add column vervallen_op timestamptz;
