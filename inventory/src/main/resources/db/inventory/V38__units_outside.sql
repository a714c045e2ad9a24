-- A unit may be carried out of the customs warehouse under a permit for its goods (Customs Code of the EAEU, Art. 155(4)).
alter table inventory.unit_move add column outside_permit varchar(100);
