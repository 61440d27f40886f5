/**
 * Shapes of `reviewed/sky.ts`, of dumps of Astropy 8.0 and of the sources of 4.3 to 8.0. A frame holds no `name`, which `SkyCoord` compares.
 */
export const sky = (): string => `
astropy.time.core.Time|n astropy.time.formats.TimeBesselianEpoch,astropy.time.formats.TimeBesselianEpochString,astropy.time.formats.TimeCxcSec,astropy.time.formats.TimeDatetime,astropy.time.formats.TimeDatetime64,astropy.time.formats.TimeDecimalYear,astropy.time.formats.TimeDeltaDatetime,astropy.time.formats.TimeDeltaFormat,astropy.time.formats.TimeDeltaJD,astropy.time.formats.TimeDeltaNumeric,astropy.time.formats.TimeDeltaQuantityString,astropy.time.formats.TimeDeltaSec,astropy.time.formats.TimeEpochDate,astropy.time.formats.TimeEpochDateString,astropy.time.formats.TimeFITS,astropy.time.formats.TimeFormat,astropy.time.formats.TimeFromEpoch,astropy.time.formats.TimeGPS,astropy.time.formats.TimeGalexSec,astropy.time.formats.TimeISO,astropy.time.formats.TimeISOT,astropy.time.formats.TimeJD,astropy.time.formats.TimeJulianEpoch,astropy.time.formats.TimeJulianEpochString,astropy.time.formats.TimeMJD,astropy.time.formats.TimeNumeric,astropy.time.formats.TimePlotDate,astropy.time.formats.TimeStardate,astropy.time.formats.TimeString,astropy.time.formats.TimeUnique,astropy.time.formats.TimeUnix,astropy.time.formats.TimeUnixTai,astropy.time.formats.TimeYMDHMS,astropy.time.formats.TimeYearDayTime|k SCALES=l _delta_tdb_tt _delta_ut1_utc _format=s _location=0,astropy.coordinates.earth.EarthLocation _time=astropy.time.formats.TimeBesselianEpoch,astropy.time.formats.TimeBesselianEpochString,astropy.time.formats.TimeCxcSec,astropy.time.formats.TimeDatetime,astropy.time.formats.TimeDatetime64,astropy.time.formats.TimeDecimalYear,astropy.time.formats.TimeDeltaDatetime,astropy.time.formats.TimeDeltaFormat,astropy.time.formats.TimeDeltaJD,astropy.time.formats.TimeDeltaNumeric,astropy.time.formats.TimeDeltaQuantityString,astropy.time.formats.TimeDeltaSec,astropy.time.formats.TimeEpochDate,astropy.time.formats.TimeEpochDateString,astropy.time.formats.TimeFITS,astropy.time.formats.TimeFormat,astropy.time.formats.TimeFromEpoch,astropy.time.formats.TimeGPS,astropy.time.formats.TimeGalexSec,astropy.time.formats.TimeISO,astropy.time.formats.TimeISOT,astropy.time.formats.TimeJD,astropy.time.formats.TimeJulianEpoch,astropy.time.formats.TimeJulianEpochString,astropy.time.formats.TimeMJD,astropy.time.formats.TimeNumeric,astropy.time.formats.TimePlotDate,astropy.time.formats.TimeStardate,astropy.time.formats.TimeString,astropy.time.formats.TimeUnique,astropy.time.formats.TimeUnix,astropy.time.formats.TimeUnixTai,astropy.time.formats.TimeYMDHMS,astropy.time.formats.TimeYearDayTime info
astropy.time.core.TimeDelta=astropy.time.core.Time
astropy.time.core.TimeInfo|k description dtype format indices meta name serialize_method=c shape unit
astropy.time.core.TimeInfoBase=astropy.time.core.TimeInfo
astropy.time.core.TimeDeltaInfo=astropy.time.core.TimeInfo
astropy.coordinates.sky_coordinate.SkyCoordInfo=astropy.time.core.TimeInfo
astropy.coordinates.sky_coordinate.SkyCoord|k _equinox _galcen_coord _galcen_distance _galcen_v_sun _location _obliquity _obsgeoloc _obsgeovel _obstime _obswl _pressure _relative_humidity _roll _temperature _v_bary _z_sun _extra_frameattr_names=c _sky_coord_frame=astropy.coordinates.builtin_frames.altaz.AltAz,astropy.coordinates.builtin_frames.baseradec.BaseRADecFrame,astropy.coordinates.builtin_frames.cirs.CIRS,astropy.coordinates.builtin_frames.ecliptic.BarycentricMeanEcliptic,astropy.coordinates.builtin_frames.ecliptic.BarycentricTrueEcliptic,astropy.coordinates.builtin_frames.ecliptic.BaseEclipticFrame,astropy.coordinates.builtin_frames.ecliptic.CustomBarycentricEcliptic,astropy.coordinates.builtin_frames.ecliptic.GeocentricMeanEcliptic,astropy.coordinates.builtin_frames.ecliptic.GeocentricTrueEcliptic,astropy.coordinates.builtin_frames.ecliptic.HeliocentricEclipticIAU76,astropy.coordinates.builtin_frames.ecliptic.HeliocentricMeanEcliptic,astropy.coordinates.builtin_frames.ecliptic.HeliocentricTrueEcliptic,astropy.coordinates.builtin_frames.equatorial.TEME,astropy.coordinates.builtin_frames.equatorial.TETE,astropy.coordinates.builtin_frames.fk4.FK4,astropy.coordinates.builtin_frames.fk4.FK4NoETerms,astropy.coordinates.builtin_frames.fk5.FK5,astropy.coordinates.builtin_frames.galactic.Galactic,astropy.coordinates.builtin_frames.galactocentric.Galactocentric,astropy.coordinates.builtin_frames.gcrs.GCRS,astropy.coordinates.builtin_frames.gcrs.PrecessedGeocentric,astropy.coordinates.builtin_frames.hadec.HADec,astropy.coordinates.builtin_frames.hcrs.HCRS,astropy.coordinates.builtin_frames.icrs.ICRS,astropy.coordinates.builtin_frames.itrs.ITRS,astropy.coordinates.builtin_frames.lsr.GalacticLSR,astropy.coordinates.builtin_frames.lsr.LSR,astropy.coordinates.builtin_frames.lsr.LSRD,astropy.coordinates.builtin_frames.lsr.LSRK,astropy.coordinates.builtin_frames.supergalactic.Supergalactic info
astropy.coordinates.builtin_frames.icrs.ICRS|k _equinox _galcen_coord _galcen_distance _galcen_v_sun _location _obliquity _obsgeoloc _obsgeovel _obstime _obswl _pressure _relative_humidity _roll _temperature _v_bary _z_sun _attr_names_with_defaults=c _data _no_data_shape=c _representation=c _shape=c cache frame_attribute_references=c representation_info=c
astropy.coordinates.builtin_frames.altaz.AltAz=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.baseradec.BaseRADecFrame=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.cirs.CIRS=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.BarycentricMeanEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.BarycentricTrueEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.BaseEclipticFrame=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.CustomBarycentricEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.GeocentricMeanEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.GeocentricTrueEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.HeliocentricEclipticIAU76=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.HeliocentricMeanEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.ecliptic.HeliocentricTrueEcliptic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.equatorial.TEME=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.equatorial.TETE=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.fk4.FK4=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.fk4.FK4NoETerms=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.fk5.FK5=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.galactic.Galactic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.galactocentric.Galactocentric=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.gcrs.GCRS=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.gcrs.PrecessedGeocentric=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.hadec.HADec=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.hcrs.HCRS=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.itrs.ITRS=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.lsr.GalacticLSR=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.lsr.LSR=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.lsr.LSRD=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.lsr.LSRK=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.builtin_frames.supergalactic.Supergalactic=astropy.coordinates.builtin_frames.icrs.ICRS
astropy.coordinates.earth.EarthLocation|t c c
astropy.nddata.nduncertainty.StdDevUncertainty|t 0,A,astropy.units.quantity.Quantity 0,s,astropy.units.core.CompositeUnit,astropy.units.core.IrreducibleUnit,astropy.units.core.PrefixUnit,astropy.units.core.Unit,astropy.units.core.UnrecognizedUnit,astropy.units.core._recreate_irreducible_unit 0,astropy.nddata.nddata.NDData,astropy.nddata.ccddata.CCDData
astropy.nddata.nduncertainty.VarianceUncertainty=astropy.nddata.nduncertainty.StdDevUncertainty
astropy.nddata.nduncertainty.InverseVariance=astropy.nddata.nduncertainty.StdDevUncertainty
astropy.nddata.nduncertainty.UnknownUncertainty=astropy.nddata.nduncertainty.StdDevUncertainty
astropy.constants.codata2010.CODATA2010|t c c
astropy.constants.codata2010.EMCODATA2010|t c c
astropy.constants.codata2014.CODATA2014|t c c
astropy.constants.codata2014.EMCODATA2014|t c c
astropy.constants.codata2018.CODATA2018|t c c
astropy.constants.codata2018.EMCODATA2018|t c c
astropy.constants.codata2022.CODATA2022|t c c
astropy.constants.codata2022.EMCODATA2022|t c c
astropy.constants.iau2012.IAU2012|t c c
astropy.constants.iau2015.IAU2015|t c c
`;
