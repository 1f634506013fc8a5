package cn.reserve.platform.feed;

/**
 * Hears what the database says on a channel, over the one listening connection of the process. Notifications can be lost with that
 * connection: whoever waits looks for itself now and then.
 */
public interface ChannelSubscriber {

    /** The channel: lower-case letters and underscores. */
    String channel();

    /** A notification came; must return at once. */
    void heard(String payload);

    /** The connection is new: something may have been said before. */
    void missed();
}
