-- Whom to call is asked of the library at each look (docs/adr/0008-contact-data-in-the-feed.md). A dropped column's values stay in their
-- rows until those are written anew, so they are taken out first.
UPDATE need SET contact_name = NULL, contact_phone = NULL WHERE coalesce(contact_name, contact_phone) IS NOT NULL;
ALTER TABLE need DROP COLUMN contact_name, DROP COLUMN contact_phone;
UPDATE need_consent SET contact_name = NULL, contact_phone = NULL WHERE coalesce(contact_name, contact_phone) IS NOT NULL;
ALTER TABLE need_consent DROP COLUMN contact_name, DROP COLUMN contact_phone;
