-- Sessions and tokens that began before this moment are over: set with a new password, by a lock, or when an
-- administrator ends them.
alter table web.user_account add column valid_since timestamp(6) with time zone;
