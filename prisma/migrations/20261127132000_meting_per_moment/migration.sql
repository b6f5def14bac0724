-- Two moments on one day are two measures: the intake is not written over by how it goes at the end of the same talk.
drop index leefgebiedscore_eens;
create unique index leefgebiedscore_eens on leefgebiedscore (bureau_id, traject_id, op, moment, leefgebied) where vervallen_op is null;
drop index big5_eens;
create unique index big5_eens on big5 (bureau_id, traject_id, op, moment) where vervallen_op is null;
