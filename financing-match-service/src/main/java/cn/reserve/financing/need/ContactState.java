package cn.reserve.financing.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a need's page names a contact, or none. */
@Schema(name = "ContactState")
enum ContactState {
    SHOWN,
    /** Not for this reader, or the consent does not stand, or the project is no longer listed. */
    WITHHELD,
    /** The library did not answer in time; asking again later may help. */
    UNAVAILABLE
}
