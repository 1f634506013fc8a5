package cn.reserve.supplydemand.recycler;

import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.participant.Participants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a survey find recyclers. */
@ApplicationScoped
public class RecyclerFixture {
    private final ListingRecyclers listing;
    private final Participants participants;
    private final ParticipantFixture enterprises;

    RecyclerFixture(ListingRecyclers listing, Participants participants, ParticipantFixture enterprises) {
        this.listing = listing;
        this.participants = participants;
        this.enterprises = enterprises;
    }

    /** An enterprise of the county that dismantles vehicles with a qualification, and nothing else; its uscc. */
    public String dismantler(String county) {
        return listed(county, "DISMANTLING", "报废机动车", "川报废车回收-0001");
    }

    /** An enterprise of the county that takes machine tools and scrap; its uscc. */
    public String scrapYard(String county) {
        return scrapYard(county, UUID.randomUUID());
    }

    /** The same by a row of its survey. */
    public String scrapYard(String county, UUID row) {
        String uscc = enterprises.verified(county);
        list(uscc, row, row("RESOURCE_RECYCLING", "废钢、废旧机床、机电设备", null));
        return uscc;
    }

    private String listed(String county, String business, String materials, @Nullable String qualification) {
        String uscc = enterprises.verified(county);
        list(uscc, UUID.randomUUID(), row(business, materials, qualification));
        return uscc;
    }

    void list(String uscc, UUID row, Map<String, String> values) {
        QuarkusTransaction.requiringNew().run(() -> listing.list(participants.require(uscc), List.of(row), values));
    }

    public void unlist(UUID row) {
        QuarkusTransaction.requiringNew().run(() -> listing.unlist(row));
    }

    static Map<String, String> row(String business, String materials, @Nullable String qualification) {
        Map<String, String> values = new HashMap<>(
                Map.of("businessKind", business, "materials", materials, "capacity", "12000", "handled", "8000.5"));
        if (qualification != null) {
            values.put("qualification", qualification);
        }
        return values;
    }
}
