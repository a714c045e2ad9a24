-- A scanned seal finds the receipt that expects it.
create index receipt_seal on inventory.receipt (seal);
