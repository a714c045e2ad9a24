-- Work done on paper while the program was down is entered with the time at which it was done.
alter table inventory.count_order add column effective_at timestamp(6) with time zone;
alter table inventory.stock_act add column effective_at timestamp(6) with time zone;
