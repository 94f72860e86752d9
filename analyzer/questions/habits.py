"""Habits: when and where the days of the owner take place, and with which devices."""

from analyzer.finding import Question

HABITS = (
    Question(
        id="habits.sleep",
        theme="habits",
        title="Sleep",
        says="A profiler could conclude that the owner sleeps",
        concept="pd:Behavioural",
        silent_when="fewer than 14 days hold acts with a time of day",
    ),
    Question(
        id="habits.routine",
        theme="habits",
        title="Routine",
        says="A profiler could conclude that the owner is most active",
        concept="pd:Behavioural",
        many=True,
        silent_when="fewer than 14 days hold acts with a time of day",
    ),
    Question(
        id="habits.home",
        theme="habits",
        title="Home",
        says="A profiler could conclude that the owner's home stands near",
        concept="pd:HomeLocation",
        silent_when="no place is called home and too few nights are located",
    ),
    Question(
        id="habits.work",
        theme="habits",
        title="Place of work",
        says="A profiler could conclude that the owner works or studies near",
        concept="pd:WorkLocation",
        silent_when="no place is called work and too few working days are located",
    ),
    Question(
        id="habits.travel",
        theme="habits",
        title="Travel",
        says="A profiler could conclude that the owner was in",
        concept="pd:TravelHistory",
        many=True,
        silent_when="no place outside the home town is visited",
    ),
    Question(
        id="habits.devices",
        theme="habits",
        title="Devices",
        says="A profiler could conclude that the owner uses",
        concept="pd:DeviceBased",
        many=True,
        answered_at=1.0,
        silent_when="no device or user agent is in the records",
    ),
    Question(
        id="habits.timezone",
        theme="habits",
        title="Time zone",
        says="A profiler could conclude that the owner's days follow the clock of",
        concept="pd:Geographic",
        silent_when="no zone is set and the days show no pause",
    ),
)
