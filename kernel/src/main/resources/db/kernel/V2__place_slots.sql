-- Lock slots of a further kind, places, behind all others in the lock order.
insert into kernel.lock_slot (slot)
select slot + 6000 from kernel.lock_slot where slot < 1000;
