-- An act of differences names the goods that no line announced, not only how much of them there was.

alter table inventory.receipt_difference add column commodity varchar(10);
alter table inventory.receipt_difference add column description varchar(2000);
