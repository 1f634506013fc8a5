package cn.reserve.supplydemand.participant;

/** The enterprise behind a row. */
public record EnterpriseName(String uscc, String name) {

    /** As people know it: an enterprise of another city by its own code. */
    public static EnterpriseName of(Participant participant) {
        return new EnterpriseName(participant.code(), participant.name());
    }
}
