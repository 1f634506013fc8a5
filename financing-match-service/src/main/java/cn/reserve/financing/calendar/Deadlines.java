package cn.reserve.financing.calendar;

import cn.reserve.platform.standards.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Clocks in working days of the statutory calendar: the day of the start does not count, the last day counts fully. */
@ApplicationScoped
public class Deadlines {
    private final WorkingDays workingDays;
    private final CityCalendar calendar;

    Deadlines(WorkingDays workingDays, CityCalendar calendar) {
        this.workingDays = workingDays;
        this.calendar = calendar;
    }

    /**
     * A clock of so many working days.
     *
     * @param days working days, 1 or more
     * @param reminderPercent share of the time after which to remind, rounded up to a whole working day
     */
    public Deadline after(Instant start, int days, int reminderPercent) {
        LocalDate day = calendar.dayOf(start);
        int reminder = Math.ceilDiv(days * reminderPercent, 100);
        return new Deadline(
                start, calendar.endOf(workingDays.add(day, reminder)), calendar.endOf(workingDays.add(day, days)));
    }
}
