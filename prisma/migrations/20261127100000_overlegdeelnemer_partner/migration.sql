-- A participant may be one of the bureau's partners, with who comes from there; what stands in organisatie and naam is how he was called that day.
alter table overlegdeelnemer
  add column contactpersoon_id uuid,
  add foreign key (bureau_id, partner_id) references organisatie (bureau_id, id),
  add foreign key (bureau_id, contactpersoon_id) references contactpersoon (bureau_id, id),
  add check (contactpersoon_id is null or partner_id is not null);
create index overlegdeelnemer_partner on overlegdeelnemer (bureau_id, partner_id) where partner_id is not null;
create index overlegdeelnemer_contactpersoon on overlegdeelnemer (bureau_id, contactpersoon_id) where contactpersoon_id is not null;
