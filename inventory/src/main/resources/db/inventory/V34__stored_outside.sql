-- Oversize goods, or goods that need special loading or storage, may lie outside the customs warehouse with a
-- permit of customs (Customs Code of the EAEU, Art. 155(4)): its number is kept from the receipt on.
alter table inventory.tally add column outside_permit varchar(100);
alter table inventory.lot add column outside_permit varchar(100);
