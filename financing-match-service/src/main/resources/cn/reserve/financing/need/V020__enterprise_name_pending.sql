-- Which names are still to be given to needs and cases: that waits while the feed is read behind its head. At first all of them, because
-- what the version before stored beside this one may carry the name of an earlier day.
ALTER TABLE enterprise_name ADD COLUMN pending boolean NOT NULL DEFAULT true;
CREATE INDEX enterprise_name_pending ON enterprise_name (uscc) WHERE pending;
