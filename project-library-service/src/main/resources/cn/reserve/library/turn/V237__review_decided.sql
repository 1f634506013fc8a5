-- What was decided, by the month (of the city) in which it was, added up by all that the lines of the workload differ in: a year of it was
-- 150,000 turns to read. Whoever decides adds to rows of their own, so that two people never wait for each other.
CREATE TABLE review_decided (
    month        date NOT NULL,
    level        text NOT NULL,
    county       text NOT NULL,
    bureau       text NOT NULL,
    person       text NOT NULL,
    -- Unknown of some old ones.
    working_days integer,
    done         bigint NOT NULL,
    late         bigint NOT NULL,
    CONSTRAINT review_decided_once UNIQUE NULLS NOT DISTINCT (month, level, county, bureau, person, working_days)
);
REVOKE DELETE, TRUNCATE ON review_decided FROM ${app};

CREATE FUNCTION review_month(at timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    RETURN date_trunc('month', at AT TIME ZONE 'Asia/Shanghai')::date;

-- A turn is not only decided: a pass that never was is taken back, and then its turn goes on.
CREATE FUNCTION review_decided_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO review_decided AS d
        SELECT review_month(ended_at), level, county, bureau, coalesce(person, ''), working_days, count(*),
               count(*) FILTER (WHERE ended_at >= due_at)
        FROM after WHERE outcome IN ('PASSED', 'RETURNED')
        GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
        ON CONFLICT (month, level, county, bureau, person, working_days)
        DO UPDATE SET done = d.done + excluded.done, late = d.late + excluded.late;
    ELSE
        INSERT INTO review_decided AS d
        SELECT review_month(t.ended_at), t.level, t.county, t.bureau, coalesce(t.person, ''), t.working_days, sum(t.sign),
               coalesce(sum(t.sign) FILTER (WHERE t.ended_at >= t.due_at), 0)
        FROM (SELECT 1 AS sign, n.* FROM after n UNION ALL SELECT -1, o.* FROM before o) t
        WHERE t.outcome IN ('PASSED', 'RETURNED')
        GROUP BY 1, 2, 3, 4, 5, 6
        HAVING sum(t.sign) <> 0 OR coalesce(sum(t.sign) FILTER (WHERE t.ended_at >= t.due_at), 0) <> 0
        ORDER BY 1, 2, 3, 4, 5, 6
        ON CONFLICT (month, level, county, bureau, person, working_days)
        DO UPDATE SET done = d.done + excluded.done, late = d.late + excluded.late;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER review_decided_at_once AFTER INSERT ON review_turn REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION review_decided_follows();
CREATE TRIGGER review_decided_of_turn AFTER UPDATE ON review_turn REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION review_decided_follows();

-- The triggers keep everybody else from the turns until this is in.
INSERT INTO review_decided
SELECT review_month(ended_at), level, county, bureau, coalesce(person, ''), working_days, count(*),
       count(*) FILTER (WHERE ended_at >= due_at)
FROM review_turn WHERE outcome IN ('PASSED', 'RETURNED')
GROUP BY 1, 2, 3, 4, 5, 6;
ANALYZE review_decided;
