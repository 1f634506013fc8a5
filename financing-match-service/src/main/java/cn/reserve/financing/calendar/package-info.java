/** The city's time: which day it is in Zigong, when a day ends there, and clocks in working days. */
@NullMarked
package cn.reserve.financing.calendar;

import org.jspecify.annotations.NullMarked;
