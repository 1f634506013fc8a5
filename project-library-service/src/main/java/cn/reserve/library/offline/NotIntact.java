package cn.reserve.library.offline;

/** Something in a file does not fit; the message names it in both languages. */
final class NotIntact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotIntact(String en, String zh) {
        super(en + " · " + zh);
    }

    static NotIntact record(long position, String en, String zh) {
        return new NotIntact("record " + position + " was altered: " + en, "第 " + position + " 条记录被改动：" + zh);
    }
}
