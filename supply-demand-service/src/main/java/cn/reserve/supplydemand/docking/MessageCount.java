package cn.reserve.supplydemand.docking;

/** How many messages a case has, and how many of the other side's are unread. */
record MessageCount(int all, int unread) {
    static final MessageCount NONE = new MessageCount(0, 0);
}
