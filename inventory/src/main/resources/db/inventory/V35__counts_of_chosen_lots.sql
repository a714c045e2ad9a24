-- A count may be of many lots, chosen from the stock list.
alter table inventory.count_order alter column scope_value set data type varchar(4000);
